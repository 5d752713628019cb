import { useKit } from '@api/use-kit';
import { Button } from '@ui/button';
import { LinkButton } from '@ui/link-button';
import { Component, type ReactNode } from 'react';

interface Props {
  /** Where the page stands: going elsewhere mends what broke. */
  address: string;
  children: ReactNode;
}

/** A page that breaks doesn't take the program with it. */
export class ErrorBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override componentDidUpdate(before: Props) {
    if (this.state.broken && before.address !== this.props.address) this.setState({ broken: false });
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return <Broken onAgain={() => this.setState({ broken: false })} />;
  }
}

function Broken({ onAgain }: { onAgain: () => void }) {
  const { t } = useKit();
  return (
    <div className="calm" role="alert">
      <h1>{t('app.broken.title')}</h1>
      <p>{t('app.broken.text')}</p>
      <p className="calm-acts">
        <Button look="first" onPress={onAgain}>
          {t('app.broken.again')}
        </Button>
        <LinkButton href="/">{t('app.broken.start')}</LinkButton>
      </p>
    </div>
  );
}
