// import is a word in a comment, and "export { a }" a text
const options = { import: 1, export: 2 }
options.export = `
export const text = 1
`
const later = () => import("./late.js")

export const greeting = "Hello"
