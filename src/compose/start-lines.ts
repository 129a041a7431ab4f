// The text printed when the service is ready: where to go and what to try. Not in production, where the log says it.

type Started = {
  readonly publicUrl: string;
  readonly dataDir: string | undefined;
  readonly demonstration: boolean;
  readonly seconds: number;
};

export function startLines({ publicUrl, dataDir, demonstration, seconds }: Started): string {
  const token = 'TOKEN=$(npm run --silent token -- coordinator-fyn)';
  const elsewhere = publicUrl === 'http://127.0.0.1:3000' ? '' : `OPGAVEBRO_URL=${publicUrl} `;
  const trying = [
    '  Prøv / Try:',
    `    ${token.replace('npm', `${elsewhere}npm`)}`,
    `    curl -H "Authorization: Bearer $TOKEN" ${publicUrl}/v1/proposals`,
    `    ${elsewhere}npm run demo`,
    '',
    '  Det er en demonstration: alle kan vælge en rolle. / This is a demonstration: anybody may choose a role.',
  ];
  return [
    '',
    `  Opgavebro er klar efter ${seconds.toFixed(1).replace('.', ',')} s. / Opgavebro is ready.`,
    '',
    `    ${publicUrl}        Sider / Pages`,
    `    ${publicUrl}/docs   API`,
    ...(dataDir ? [`    ${dataDir}   Data`] : []),
    '',
    ...(demonstration ? trying : []),
    '  Ctrl-C stopper alt. / Ctrl-C stops everything.',
    '',
  ].join('\n');
}
