import { useKit } from '@api/use-kit';
import type { PresetId } from '@shared/deck/document';
import { Arrow } from '@ui/arrow';

interface PresetChoicesProps {
  presets: readonly PresetId[];
  onChoose: (preset: PresetId) => void;
}

/** The presets as doors: the name, and what it is for. */
export function PresetChoices({ presets, onChoose }: PresetChoicesProps) {
  const { t } = useKit();
  return (
    <div className="preset-choices">
      {presets.map((preset) => (
        <button key={preset} type="button" className="preset-door" onClick={() => onChoose(preset)}>
          <strong>{t(`deck.preset.${preset}.name`)}</strong>
          <span className="quiet">{t(`deck.preset.${preset}.purpose`)}</span>
          <Arrow />
        </button>
      ))}
    </div>
  );
}
