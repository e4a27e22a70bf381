sed -i 's/^title = .*/title = "A small\\u001b[31m site"/; s/^name = .*/name = "Nul \\u0000"/' site-config.toml
