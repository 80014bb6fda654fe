using RotationBot.Domain.Conversation;
using RotationBot.Domain.Directory;
using RotationBot.Domain.Requests;
using RotationBot.Store;

namespace RotationBot.Cli;

/// <summary>What was asked in public and is still kept, ready to be routed again.</summary>
/// <param name="Said">As it was heard, groups included; once that is forgotten, as if it had been said to the bot.</param>
internal sealed record StoredWords(ChannelRef Channel, Said Said)
{
    public string Body => Said.Body;

    /// <summary>Null: private, or no longer kept.</summary>
    public static StoredWords? Of(IStoreSession session, Request request) => request is not { IsPublic: true, Text.Length: > 0 }
        ? null
        : new(request.Message.Channel, session.Inbox.Posted(request.Message)?.Said ?? new Said(request.Text, request.Text, ToBot: true, [], []));

    /// <summary>Null: nobody answers there any more.</summary>
    public Ownership? Route(Organisation organisation) =>
        Entry(organisation) is { } entry ? Ownership.Of(organisation, entry, Body) : null;

    public Entry? Entry(Organisation organisation) => Ownership.EntryFor(organisation, Channel, Said);
}
