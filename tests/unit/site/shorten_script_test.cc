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
    CHECK(shortened("const first = 1, second = first + first;") == "const a=1,b=a+a;");
    CHECK(shortened("function twice(value) { return value + value; }") == "function b(a){return a+a}");
    CHECK(shortened("list.map((entry, at) => entry + at + entry);") == "list.map((a,b)=>a+b+a);");
    CHECK(shortened("for (const each of all) use(each);") == "for(const a of all)use(a);");
    CHECK(shortened("try { f(); } catch (problem) { g(problem); }") == "try{f()}catch(a){g(a)}");
}

TEST_CASE("properties, keywords and what the browser provides keep their names", "[site]") {
    CHECK(shortened("const value = 1; x.value = value; x?.value;") == "const a=1;x.value=a;x?.value;");
    CHECK(shortened("const size = 1; f({ size: 2, [size]: 3 });") == "const a=1;f({size:2,[a]:3});");
    CHECK(shortened("const location = 1; document.title = location;") == "const location=1;document.title=location;");
    CHECK(shortened("const load = 1; const o = { load(x) { return x; } };") ==
          "const b=1;const c={load(a){return a}};");
    CHECK(shortened("const size = 1; class Box { size = 2; grow(by) { this.size += by; } }") ==
          "const b=1;class c{size=2;grow(a){this.size+=a}}");
}

TEST_CASE("a property and a variable of one name part ways", "[site]") {
    CHECK(shortened("const { page, score: best, ...others } = hit; f({ page, best, others });") ==
          "const{page:a,score:b,...c}=hit;f({page:a,best:b,others:c});");
    CHECK(shortened("function f({ limit = 5 } = {}) { return limit; }") == "function b({limit:a=5}={}){return a}");
    CHECK(shortened("const [one, [two]] = f(); g(one ? two : one, two);") == "const[a,[b]]=f();g(a?b:a,b);");
}

TEST_CASE("a short name never meets a name that was there before", "[site]") {
    CHECK(shortened("const value = a + b;") == "const c=a+b;");
}

TEST_CASE("texts and regular expressions stay as they are, but for the values in them", "[site]") {
    CHECK(shortened("const name2 = \"name2 // no\"; f('a  b');") == "const a=\"name2 // no\";f('a  b');");
    CHECK(shortened("const it = 1; f(`it  ${it} and ${g(`${it}`)}\n it`);") ==
          "const a=1;f(`it  ${a} and ${g(`${a}`)}\n it`);");
    CHECK(shortened("const re = /[/]\\/ re/g; x = y / re / 2;") == "const a=/[/]\\/ re/g;x=y/a/2;");
}

}  // namespace codify
