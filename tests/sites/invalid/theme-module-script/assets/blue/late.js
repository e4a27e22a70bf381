import { greeting } from "./greet.js";
alert(greeting)
