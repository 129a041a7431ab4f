// Titles that stand before a name, as a whole word or as the end of one (`sundhedsdirektør`).

/** Danish, Swedish and English. */
export const TITLES = [
  ...['direktør', 'direktör', 'director', 'formand', 'forperson', 'ordförande', 'chair', 'chairman', 'chairperson'],
  ...['mester', 'mästare', 'mayor', 'chef', 'leder', 'ledare', 'manager', 'læge', 'läkare', 'doctor', 'professor'],
  ...['koordinator', 'samordnare', 'coordinator', 'planlægger', 'konsulent', 'sekretær', 'sekreterare', 'secretary'],
  ...['medlem', 'ledamot', 'member', 'sygeplejerske', 'sköterska', 'nurse'],
];
