export { openBrowser } from '../../../../packages/report/web/browser.js'
