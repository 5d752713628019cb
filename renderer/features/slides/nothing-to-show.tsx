import { useKit } from '@api/use-kit';
import { LinkButton } from '@ui/link-button';

/** Day one: slides need answers. */
export function NothingToShow() {
  const { t } = useKit();
  return (
    <section className="nothing-to-show">
      <h1>{t('slides.none.heading')}</h1>
      <p className="quiet">{t('slides.none.text')}</p>
      <LinkButton href="/assess" look="first" size="big" arrow>
        {t('slides.none.goOn')}
      </LinkButton>
    </section>
  );
}
