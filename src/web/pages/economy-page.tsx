// Økonomi: the alternatives side by side, LEON, break-even, who pays and who saves, and the parties' own figures.
import { figuresSince } from '../../app/answers-since.ts';
import { isUnfinished } from '../../domain/workflow/unfinished.ts';
import { FillIn } from '../case/fill-in.tsx';
import { PartyFigures } from '../case/party-figures.tsx';
import { CaseTabs } from '../case/tabs.tsx';
import type { Door } from '../door.tsx';
import { VolumeForm } from '../economy/break-even.tsx';
import { FiguresAbove, FiguresBelow } from '../economy/figures.tsx';
import { triedVolume, volumePatch } from '../economy/try-volume.ts';
import type { VolumeBasis } from '../live/try-volume.tsx';
import { assessmentOf, caseTrail, loadCase, titleOf, whatIf } from '../load-case.ts';

export function addEconomyPage(door: Door): void {
  door.get('/sager/:id/oekonomi', async (view) => {
    const { t, language, url } = view;
    const found = await loadCase(view, view.params.id ?? '');
    const id = found.proposal.id;
    const asked = url.searchParams.get('omfang') ?? '';
    const tried = triedVolume(asked, found.dossier, language);
    const saved = (await assessmentOf(view, id)).economy;
    const economy = tried === undefined ? saved : (await whatIf(view, id, volumePatch(tried, found.dossier))).economy;
    const changed = await figuresSince(view.ports, found);
    const over = tried === undefined && !isUnfinished(found.proposal);
    const props = { view, found, economy, saved, tried, changed, over };
    return {
      title: `${t('economy.title')}: ${titleOf(found.proposal, view)}`,
      trail: caseTrail(view, found).slice(0, 1),
      body: (
        <>
          <CaseTabs view={view} found={found} current="oekonomi" />
          <p>
            <a href={`/sager/${id}/regneark`}>{t('spreadsheet.link')}</a>
          </p>
          {(found.dossier.economy?.alternatives ?? []).length === 0 ? (
            <>
              <p class="ob-lead">{t('economy.none')}</p>
              <FillIn view={view} found={found} group="grundlag" />
            </>
          ) : (
            <>
              <div id="tal-over">
                <FiguresAbove {...props} />
              </div>
              <VolumeForm {...props} asked={asked} address={`/sager/${id}/oekonomi`} />
              <div id="tal-under">
                <FiguresBelow {...props} />
              </div>
              <PartyFigures {...props} />
            </>
          )}
        </>
      ),
    };
  });

  door.get('/sager/:id/oekonomi/grundlag', async (view) => {
    const { dossier, framework, proposal } = await loadCase(view, view.params.id ?? '');
    const { dossierHash, caseType } = proposal;
    const basis: VolumeBasis = { dossier, framework, dossierHash, caseType, language: view.language };
    return { json: basis };
  });
}
