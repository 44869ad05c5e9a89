import {describe, expect, it} from 'vitest';
import {BUILDS, filesOf, manifestOf} from './support/built.ts';

describe.each(BUILDS)('the manifest of %s', build => {
  const manifest = manifestOf(build);

  it('asks for these rights at install and no more', () => {
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'alarms']);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  it('may ask for a site later, one at a time', () => {
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  });

  it.each([
    'web_accessible_resources',
    'externally_connectable',
    'content_scripts',
    'devtools_page',
    'chrome_url_overrides',
  ])('has no %s', key => {
    expect(manifest).not.toHaveProperty(key);
  });

  it('lets its own pages connect to nothing and run nothing but their own files', () => {
    const {extension_pages: policy} = manifest.content_security_policy as {extension_pages: string};
    const directives = Object.fromEntries(policy.split('; ').map(one => one.split(/ (.*)/s).slice(0, 2)));
    expect(directives).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'connect-src': "'none'",
      'object-src': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
    });
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('names a popup and a page of options that are there', () => {
    const {default_popup: popup} = manifest.action as {default_popup: string};
    const {page} = manifest.options_ui as {page: string};
    expect(filesOf(build)).toEqual(expect.arrayContaining([popup, page]));
  });

  it('is the third version', () => {
    expect(manifest.manifest_version).toBe(3);
  });
});

describe('what Firefox is told', () => {
  const settings = manifestOf('firefox-mv3').browser_specific_settings as {gecko: Record<string, unknown>};

  it('that no data is collected', () => {
    expect(settings.gecko.data_collection_permissions).toEqual({required: ['none']});
  });

  it('that underlines need version 146', () => {
    expect(settings.gecko.strict_min_version).toBe('146.0');
  });
});

it('Chromium is asked for the first version with the durability that we rely on', () => {
  expect(Number(manifestOf('chrome-mv3').minimum_chrome_version)).toBeGreaterThanOrEqual(121);
});
