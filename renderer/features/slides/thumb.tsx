import { useKit } from '@api/use-kit';
import type { Slide } from '@shared/deck/deck';
import { Button } from '@ui/button';
import { CheckRow } from '@ui/check-row';
import { VisuallyHidden } from '@ui/visually-hidden';
import type { KeyboardEvent } from 'react';
import { ScaledSlide } from './scaled-slide';

interface ThumbProps {
  slide: Slide;
  number: number;
  of: number;
  isTaken: boolean;
  isCurrent: boolean;
  onTake: (isTaken: boolean) => void;
  onShow: () => void;
  onMove: (by: -1 | 1) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Width in px. */
const WIDTH = 144;

export function Thumb({ slide, number, of, isTaken, isCurrent, onTake, onShow, onMove, onKeyDown }: ThumbProps) {
  const { t, language } = useKit();
  const named = { number, title: slide.title };
  return (
    <li className={isTaken ? 'thumb' : 'thumb stays'}>
      <CheckRow
        isSelected={isTaken}
        onChange={onTake}
        label={<VisuallyHidden>{t('slides.thumbs.take', named)}</VisuallyHidden>}
      />
      <div className="thumb-slide">
        <div aria-hidden="true" inert>
          <ScaledSlide slide={slide} number={number} language={language} width={WIDTH} idPrefix="thumb" />
        </div>
        <button
          type="button"
          aria-label={t('slides.thumbs.show', named)}
          aria-describedby="thumb-keys"
          aria-current={isCurrent}
          onClick={onShow}
          onKeyDown={onKeyDown}
        />
      </div>
      {isCurrent ? (
        <div className="thumb-moves">
          <Button
            look="quiet"
            label={t('slides.thumbs.upOne', named)}
            isDisabled={number === 1}
            onPress={() => onMove(-1)}
          >
            {t('slides.thumbs.up')}
          </Button>
          <Button
            look="quiet"
            label={t('slides.thumbs.downOne', named)}
            isDisabled={number === of}
            onPress={() => onMove(1)}
          >
            {t('slides.thumbs.down')}
          </Button>
        </div>
      ) : null}
    </li>
  );
}
