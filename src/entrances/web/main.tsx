import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './style/tokens.css';
import './style/base.css';
import './style/print.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Deciding } from './parts/decide.tsx';
import { EditingProvider } from './parts/statement-form/editing.tsx';
import { Toasts } from './parts/toasts.tsx';
import { App } from './shell/app.tsx';
import { KeysProvider } from './shell/keys.tsx';
import { SettingsProvider } from './shell/settings.tsx';
import { follow } from './wire/head.ts';
import { queries } from './wire/queries.ts';

// The one style element that the dialogs add carries the page's nonce: the content policy allows no other.
setNonce(document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '');
follow();

const root = document.getElementById('desk');
if (root !== null)
  createRoot(root).render(
    <StrictMode>
      <SettingsProvider>
        <QueryClientProvider client={queries}>
          <KeysProvider>
            <Toasts>
              <Deciding>
                <EditingProvider>
                  <App />
                </EditingProvider>
              </Deciding>
            </Toasts>
          </KeysProvider>
        </QueryClientProvider>
      </SettingsProvider>
    </StrictMode>,
  );
