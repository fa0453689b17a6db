import { defineConfig } from 'vitest/config';
import config from './vitest.config.ts';

// Tests that need a Chromium: npm run test:browser
export default defineConfig({ ...config, test: { ...config.test, include: ['test/browser/*.browser.ts'] } });
