// Who can help, in the authority's own words.
import type { Authority } from '../authority.ts';
import type { Translate } from '../texts/index.ts';

export function Help({ t, authority }: { readonly t: Translate; readonly authority: Authority }) {
  const { help } = authority;
  if (!help) return <p>{t('guide.noHelp')}</p>;
  const { words, address } = help;
  const [before = '', after = ''] = t('guide.helpAt').split('{address}');
  return (
    <>
      {words !== '' && <p>{words}</p>}
      {address && (
        <p>
          {before}
          <a href={address}>{address.replace(/^(mailto|tel):/, '')}</a>
          {after}
        </p>
      )}
    </>
  );
}
