import { takeDelivery } from '@api/delivery';
import { useKit } from '@api/use-kit';
import type { Output } from '@shared/api/contract';
import type { KitError } from '@shared/api/result';
import type { TeamState } from '@shared/domain/team';
import { Button } from '@ui/button';
import { ErrorNote } from '@ui/error-note';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';

interface ByFileProps {
  roundId: string;
  /** Answers have been taken in. */
  onTaken: (team: TeamState) => void;
}

/** Makes the invitation, and takes in the answer files that come back. */
export function ByFile({ roundId, onTaken }: ByFileProps) {
  const { t, bridge } = useKit();
  const [said, setSaid] = useState('');
  const [imported, setImported] = useState<Output<'team.import'> | null>(null);
  const [error, setError] = useState<KitError | null>(null);

  async function invite() {
    setError(null);
    const delivery = await bridge.call('team.invite', { id: roundId });
    if (!delivery.ok) return setError(delivery.error);
    const where = takeDelivery(delivery.data);
    setSaid(where === null ? '' : t('team.file.made', { name: where }));
  }

  async function take(files: File[]) {
    setError(null);
    setSaid('');
    const read = await Promise.all(files.map(async (file) => ({ name: file.name, text: await textOf(file) })));
    const result = await bridge.call('team.import', { id: roundId, files: read });
    if (!result.ok) return setError(result.error);
    setImported(result.data);
    onTaken(result.data.team);
  }

  return (
    <div className="team-way">
      <h3>{t('team.file.title')}</h3>
      <p>{t('team.file.text')}</p>
      <div className="acts">
        <Button onPress={() => void invite()}>{t('team.file.invite')}</Button>
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={['.json', 'application/json']}
          onSelect={(files) => {
            if (files && files.length > 0) void take([...files]);
          }}
        >
          <Button>{t('team.file.import')}</Button>
        </FileTrigger>
      </div>
      <p className="small" role="status">
        {imported ? t('team.file.taken', { count: imported.taken }) : said}
      </p>
      {imported && imported.aside.length > 0 ? <Aside aside={imported.aside} /> : null}
      {error ? <ErrorNote error={error} /> : null}
    </div>
  );
}

/** Files that were not taken in, each with the reason. */
function Aside({ aside }: { aside: Output<'team.import'>['aside'] }) {
  const { t } = useKit();
  return (
    <>
      <h4>{t('team.aside.title', { count: aside.length })}</h4>
      <ul className="aside-files">
        {aside.map(({ name, reason }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name.
          <li key={index}>
            <b className="strong">{name}</b> {t(`team.aside.${reason}`)}
          </li>
        ))}
      </ul>
      <p className="small">{t('team.aside.kept')}</p>
    </>
  );
}

/** What can't be read is taken for no answer file. */
function textOf(file: File): Promise<string> {
  return file.text().catch(() => '');
}
