namespace RotationBot.Platforms.Sandbox.World;

/// <summary>The file's tables, by version: entry n leads from version n to n + 1. Never edit an entry that was shipped.</summary>
internal static class WorldSchema
{
    /// <remarks>Times are Unix milliseconds of the world's clock. <c>message.state</c>: see <see cref="MessageState"/>.</remarks>
    public static readonly IReadOnlyList<string> Steps =
    [
        """
        CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

        CREATE TABLE message (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            channel TEXT NOT NULL,
            author TEXT NOT NULL,
            text TEXT NOT NULL,
            root INTEGER REFERENCES message (number),
            at INTEGER NOT NULL,
            edited_at INTEGER,
            visible_to TEXT,
            state INTEGER NOT NULL,
            attempts INTEGER NOT NULL DEFAULT 1);
        CREATE INDEX message_by_channel ON message (channel, number);

        CREATE TABLE said_key (key TEXT PRIMARY KEY, message INTEGER NOT NULL REFERENCES message (number)) WITHOUT ROWID;

        -- position is null for a button that is no longer shown; old clients can still press it
        CREATE TABLE button (
            message INTEGER NOT NULL REFERENCES message (number),
            id TEXT NOT NULL,
            position INTEGER,
            label TEXT NOT NULL,
            choices TEXT,
            PRIMARY KEY (message, id)) WITHOUT ROWID;

        CREATE TABLE ping (
            message INTEGER NOT NULL REFERENCES message (number),
            position INTEGER NOT NULL,
            user TEXT NOT NULL,
            PRIMARY KEY (message, position)) WITHOUT ROWID;

        CREATE TABLE reaction (
            message INTEGER NOT NULL REFERENCES message (number),
            emoji TEXT NOT NULL,
            user TEXT NOT NULL,
            UNIQUE (message, emoji, user));

        CREATE TABLE header (channel TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;

        CREATE TABLE member (
            name TEXT NOT NULL,
            position INTEGER NOT NULL,
            user TEXT NOT NULL,
            PRIMARY KEY (name, position)) WITHOUT ROWID;

        CREATE TABLE event (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            kind INTEGER NOT NULL,
            channel TEXT NOT NULL,
            actor TEXT NOT NULL,
            at INTEGER NOT NULL,
            message INTEGER NOT NULL REFERENCES message (number),
            root INTEGER,
            text TEXT,
            detail TEXT);

        INSERT INTO setting VALUES ('world', lower(hex(randomblob(6))));
        """,
    ];
}

internal enum MessageState
{
    Shown = 0,

    /// <summary>The place kept for the answer to a command; not listed.</summary>
    Awaited = 1,

    Deleted = 2,
}
