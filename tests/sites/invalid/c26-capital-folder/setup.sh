cp -r content/standards/self content/standards/Self
