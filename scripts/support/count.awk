# Adds up what the runners of tests say at the end: "PASSED FAILED SKIPPED". Known are our own line ("12 tests, 1 failures, 2 skipped"),
# pytest's ("1 failed, 9 passed, 2 skipped in 3.1s"), Catch2's within ctest's, and that of Node's runner.
function number(pattern) {
    return match($0, pattern) ? substr($0, RSTART, RLENGTH) + 0 : 0
}
/^[0-9]+ tests?, [0-9]+ failures?(, [0-9]+ skipped)?$/ {
    passed += $1 - $3 - $5; failed += $3; skipped += $5
}
/^[0-9]+ (passed|failed|skipped|errors?)(, [0-9]+ [a-z]+)* in [0-9.]+s/ {
    passed += number("[0-9]+ passed"); failed += number("[0-9]+ failed") + number("[0-9]+ error"); skipped += number("[0-9]+ skipped")
}
/^[0-9]+: All tests passed \(.* in [0-9]+ test cases?\)$/ { passed += number("[0-9]+ test case") }
/^[0-9]+: test cases: / { passed += number("[0-9]+ passed"); failed += number("[0-9]+ failed") }
/^ℹ pass [0-9]+$/ { passed += $3 }
/^ℹ (fail|cancelled) [0-9]+$/ { failed += $3 }
/^ℹ (skipped|todo) [0-9]+$/ { skipped += $3 }
END { print passed + 0, failed + 0, skipped + 0 }
