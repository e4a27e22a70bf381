printf '' >content/synonym.toml
