// The app's frame and which screen is shown; every screen has its own address.
/** @jsxImportSource react */
import { useEffect, useState } from 'react';
import { type Draft, draftOfLink } from './draft.ts';
import { Overview } from './Overview.tsx';
import { SendMoney } from './SendMoney.tsx';
import { Sent } from './Sent.tsx';

type Screen =
  | { readonly kind: 'overview' }
  | { readonly kind: 'send'; readonly draft: Draft }
  | { readonly kind: 'sent'; readonly draft: Draft };

function screenOf({ pathname, search }: Location): Screen {
  if (pathname !== '/app/send') return { kind: 'overview' };
  return { kind: 'send', draft: draftOfLink(new URLSearchParams(search)) };
}

function Current({ screen, go }: { screen: Screen; go: (path: string, screen: Screen) => void }) {
  const startSend = () => go('/app/send', { kind: 'send', draft: draftOfLink(new URLSearchParams()) });
  const showOverview = () => go('/app/', { kind: 'overview' });
  switch (screen.kind) {
    case 'overview':
      return <Overview onSend={startSend} />;
    case 'send':
      return (
        <SendMoney
          initial={screen.draft}
          onCancel={showOverview}
          onSent={(draft) => go('/app/sent', { kind: 'sent', draft })}
        />
      );
    case 'sent':
      return <Sent draft={screen.draft} onDone={showOverview} />;
  }
}

export function App() {
  const [screen, setScreen] = useState(() => screenOf(location));
  useEffect(() => {
    const show = () => setScreen(screenOf(location));
    addEventListener('popstate', show);
    return () => removeEventListener('popstate', show);
  }, []);
  const go = (path: string, next: Screen) => {
    history.pushState(null, '', path);
    setScreen(next);
  };
  return (
    <div className="shell">
      <header className="appbar">
        <a className="wordmark" href="/app/">
          <span aria-hidden="true" /> Larkfield
        </a>
        <a className="signout" href="/">
          Sign out
        </a>
      </header>
      <main>
        <Current screen={screen} go={go} />
      </main>
      <footer>Larkfield is a practice bank. No real money moves.</footer>
    </div>
  );
}
