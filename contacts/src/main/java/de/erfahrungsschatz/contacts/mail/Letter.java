package de.erfahrungsschatz.contacts.mail;

import org.jspecify.annotations.Nullable;

/// A mail of plain text.
///
/// @param to whom it is for
/// @param subject one line
/// @param text lines, ended by `\n`
/// @param replyTo where answers go; null for the sender
public record Letter(String to, String subject, String text, @Nullable String replyTo) {}
