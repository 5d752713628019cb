import { useKit } from '@api/use-kit';
import type { PresetId } from '@shared/deck/document';
import { Arrow } from '@ui/arrow';

/** In the order of the list of presets. */
const ORDER = ['my-profile', 'what-i-work-on'] as const satisfies readonly PresetId[];

interface PresetChoicesProps {
  onChoose: (preset: PresetId) => void;
  /** Left out of the choice. */
  except?: PresetId;
}

/** The presets as doors: the name, and what it is for. */
export function PresetChoices({ onChoose, except }: PresetChoicesProps) {
  const { t } = useKit();
  return (
    <div className="preset-choices">
      {ORDER.filter((preset) => preset !== except).map((preset) => (
        <button key={preset} type="button" className="preset-door" onClick={() => onChoose(preset)}>
          <strong>{t(`deck.preset.${preset}.name`)}</strong>
          <span className="quiet">{t(`deck.preset.${preset}.purpose`)}</span>
          <Arrow />
        </button>
      ))}
    </div>
  );
}
