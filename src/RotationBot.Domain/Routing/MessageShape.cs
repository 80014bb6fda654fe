using System.Collections.Frozen;

namespace RotationBot.Domain.Routing;

/// <summary>What can be told of a message before any rule is asked.</summary>
public static class MessageShape
{
    // Enough for "hi team, hope everyone had a good weekend"; a word about any subject is not among them.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pleasantries = (
        "hi hello hey heya hiya howdy yo greetings good morning afternoon evening night day gm welcome cheers " +
        "team all everyone everybody folks people friends guys there bot rotationbot " +
        "hope had have having has a an the and you your yall u are is re i m am we be been doing well fine great nice lovely wonderful " +
        "weekend week monday tuesday wednesday thursday friday saturday sunday holiday holidays how s it going this today what up sup " +
        "happy new year christmas thanks thank thx ty please pls to too for in advance so much very " +
        "anyone anybody someone somebody around here can could may would do who help me us need needs ping test testing hm hmm ok okay " +
        "hola buenos buenas dias tardes noches equipo todos gracias " +
        "bonjour bonsoir salut tout le monde merci " +
        "hallo moin servus guten morgen tag abend zusammen danke " +
        "ciao buongiorno buonasera grazie ola bom dia boa tarde noite pessoal obrigado obrigada " +
        "hoi goedemorgen hej namaste").Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Whether a message says nothing that could be routed: empty, only emoji or punctuation, or nothing but
    /// pleasantries ("hi team 👋", "can someone help please?"). A link alone does say something.
    /// </summary>
    public static bool IsEmptyOrGreeting(string body) => IsEmptyOrGreeting(WordReader.Read(body));

    /// <inheritdoc cref="IsEmptyOrGreeting(string)"/>
    internal static bool IsEmptyOrGreeting(Words words)
    {
        if (words.Addresses.Count > 0)
            return false;
        for (var i = 0; i < words.Count; i++)
        {
            if (!Pleasantries.Contains(words.Folded(i, i)))
                return false;
        }
        return true;
    }
}
