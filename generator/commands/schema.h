// `codify schema`: JSON Schemas of the settings, generated from the tables of keys that validate them, so that editors
// can complete and check settings while they are typed.
#pragma once

#include <string>
#include <vector>

namespace codify {

struct SchemaOptions {
    std::string name;
};

/// The names of all schemas: site-config, theme, and the front matter of each kind of file.
[[nodiscard]] std::vector<std::string> schema_names();

/// Prints the schema with the name `name`, one of schema_names. Returns the exit code.
[[nodiscard]] int schema(const SchemaOptions& options);

}  // namespace codify
