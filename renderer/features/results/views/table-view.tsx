import { useKit } from '@api/use-kit';
import { sidesTable } from '@shared/deck/pictures/sides';
import { spreadTable } from '@shared/deck/pictures/spread';
import { supportTable } from '@shared/deck/pictures/support-map';
import { PictureTable } from '../picture-table';
import { ProfileTable } from '../profile-table';
import type { ViewProps } from './view';

/** Everything that the pictures show, in figures. */
export function TableView({ scene, input }: ViewProps) {
  const { t, language } = useKit();
  const { team, own, sides, areas, data } = scene;
  const words = { pack: data.pack, language, t };
  return (
    <div className="tables">
      {sides ? <PictureTable table={sidesTable({ result: sides, ...words })} /> : null}
      {areas.length > 0 ? <PictureTable table={supportTable({ areas, ...words })} nameColumn="area" /> : null}
      {team ? <PictureTable table={spreadTable({ team, own, ...words })} /> : <ProfileTable input={input} />}
    </div>
  );
}
