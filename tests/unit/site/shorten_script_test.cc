#include "site/shorten_script.h"

#include "tests/support/catch.h"

namespace codify {
namespace {

/// The script as its author writes it, one per case: what comes out stands beside it.
std::string shortened(const std::string& script) {
    auto out = shortened_script(script);
    REQUIRE(!out.empty());
    out.pop_back();  // the line end that every file has
    return out;
}

}  // namespace

TEST_CASE("comments, blanks and line ends that mean nothing go", "[site]") {
    CHECK(shortened("// why\nf( 1,\n  2 ); /* and */ g();\n") == "f(1,2);g();");
    CHECK(shortened("x\n  .map(f)\n  .join();") == "x.map(f).join();");
    CHECK(shortened("if (x) { f(); }") == "if(x){f()}");
    CHECK(shortened("f({ a: 1, b: 2, });") == "f({a:1,b:2});");
}

TEST_CASE("blanks and line ends that mean something stay", "[site]") {
    CHECK(shortened("return typeof x in y;") == "return typeof x in y;");
    CHECK(shortened("x = y\nz()") == "x=y\nz()");
    CHECK(shortened("x = y + +z - -w") == "x=y+ +z- -w");
    CHECK(shortened("x = y\n++z") == "x=y\n++z");
}

TEST_CASE("names that the script declares get short ones, the most used the shortest", "[site]") {
    CHECK(shortened("const first = 1, second = first + first;") == "let a=1,b=a+a;");
    CHECK(shortened("function twice(value) { return value + value; }") == "function b(a){return a+a}");
    CHECK(shortened("list.map((entry, at) => entry + at + entry);") == "list.map((a,b)=>a+b+a);");
    CHECK(shortened("for (const each of all) use(each);") == "for(let a of all)use(a);");
    CHECK(shortened("try { f(); } catch (problem) { g(problem); }") == "try{f()}catch(a){g(a)}");
    CHECK(shortened("let all = f(); try { g(); } catch { all.clear(); all = 0; }") ==
          "let a=f();try{g()}catch{a.clear();a=0}");
}

TEST_CASE("properties, keywords and what the browser provides keep their names", "[site]") {
    CHECK(shortened("const value = 1; x.value = value; x?.value;") == "let a=1;x.value=a;x?.value;");
    CHECK(shortened("const size = 1; f({ size: 2, [size]: 3 });") == "let a=1;f({size:2,[a]:3});");
    CHECK(shortened("const location = 1; document.title = location;") == "let location=1;document.title=location;");
    CHECK(shortened("const load = 1; const o = { load(x) { return x; } };") == "let a=1,b={load(a){return a}};");
    CHECK(shortened("f({ class: \"a\" }); const g = () => { const one = 1; return { one }; };") ==
          "f({class:\"a\"});let b=()=>{let a=1;return{one:a}};");
    CHECK(shortened("const size = 1; class Box { size = 2; grow(by) { this.size += by; } }") ==
          "let a=1;class b{size=2;grow(a){this.size+=a}}");
}

TEST_CASE("a property and a variable of one name part ways", "[site]") {
    CHECK(shortened("const { page, score: best, ...others } = hit; f({ page, best, others });") ==
          "let{page:c,score:a,...b}=hit;f({page:c,best:a,others:b});");
    CHECK(shortened("function f({ limit = 5 } = {}) { return limit; }") == "function b({limit:a=5}={}){return a}");
    CHECK(shortened("const [one, [two]] = f(); g(one ? two : one, two);") == "let[a,[b]]=f();g(a?b:a,b);");
}

TEST_CASE("a name that ends in an underscore is short as a property too, and shares its short name with none",
          "[site]") {
    CHECK(shortened("const hit = { page_: 1, a: 2 }; f(({ page_ }) => page_ + hit.page_ + hit.a);") ==
          "let a={b:1,a:2};f(({b})=>b+a.b+a.a);");
}

TEST_CASE("a number below one needs no zero before its point", "[site]") {
    CHECK(shortened("const half = 0.5; f(0, 10.5);") == "let a=.5;f(0,10.5);");
}

TEST_CASE("declarations that follow each other share a keyword, and truth is told in two signs", "[site]") {
    CHECK(shortened("const one = f(() => { g(); }); const two = 2; h(); const three = 3;") ==
          "let a=f(()=>{g()}),c=2;h();let b=3;");
    CHECK(shortened("f({ true: true }, x.false, false);") == "f({true:!0},x.false,!1);");
    CHECK(shortened("return true;") == "return!0;");
}

TEST_CASE("functions share short names with each other, and the script's own names are never shared", "[site]") {
    CHECK(shortened(
              "(() => { const all = 1; function f(one) { return one; } function g(two) { return two + all; } })();") ==
          "(()=>{let a=1;function b(a){return a}function c(b){return b+a}})();");
}

TEST_CASE("a short name never meets a name that was there before", "[site]") {
    CHECK(shortened("const value = a + b;") == "let c=a+b;");
}

TEST_CASE("texts and regular expressions stay as they are, but for the values in them", "[site]") {
    CHECK(shortened("const name2 = \"name2 // no\"; f('a  b');") == "let a=\"name2 // no\";f('a  b');");
    CHECK(shortened("const it = 1; f(`it  ${it} and ${g(`${it}`)}\n it`);") ==
          "let a=1;f(`it  ${a} and ${g(`${a}`)}\n it`);");
    CHECK(shortened("const re = /[/]\\/ re/g; x = y / re / 2;") == "let a=/[/]\\/ re/g;x=y/a/2;");
}

}  // namespace codify
