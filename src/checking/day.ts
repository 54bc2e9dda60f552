/** Whether a text is a day whose law can be asked for. */
export { isDay } from '../law/dated.js'
