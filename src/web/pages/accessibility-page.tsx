// /was and /tilgaengelighed: the accessibility statement. What
// it says must be true: it names what is tested and what is not.
import type { Translate } from '../texts/index.ts';
import type { Page } from '../view.ts';

export function accessibilityPage(t: Translate): Page {
  return {
    title: t('shell.was'),
    body: (
      <div class="ob-narrow" lang="da">
        <p class="ob-lead">
          Opgavebro skal kunne bruges af alle. Siderne er bygget efter WCAG 2.2 på niveau AA og virker uden JavaScript
          og med tastatur alene.
        </p>
        <h2>Hvad vi prøver</h2>
        <p>
          Hver side prøves automatisk i en browser på skærme, der er 320 og 1280 punkter brede, på dansk og engelsk.
          Hele arbejdsgangen prøves med tastatur alene.
        </p>
        <h2>Hvad vi ikke har prøvet</h2>
        <p>
          Siderne er ikke prøvet af mennesker, der bruger skærmlæser til daglig. Der er derfor ikke en fuld
          tilgængelighedserklæring efter loven om tilgængelighed af offentlige organers websteder: den skal den
          myndighed afgive, som tager tjenesten i brug.
        </p>
        <h2>Fandt du noget, der ikke virker?</h2>
        <p>Skriv til den myndighed, der driver tjenesten. Fortæl, hvilken side det var, og hvad du forsøgte.</p>
      </div>
    ),
  };
}
