using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using RotationBot.Platforms.Mattermost.Api;

namespace RotationBot.Platforms.Mattermost.Incoming;

internal enum Proof
{
    /// <summary>The server has signed that this user pressed something.</summary>
    Given,

    /// <summary>The server's key is not known: nothing can be said.</summary>
    Unknown,

    /// <summary>The server has not signed it, or for somebody else.</summary>
    Wrong,
}

/// <summary>
/// Callbacks are not signed, but the trigger in them is: with it the server later proves to itself who may open a
/// dialog. It tells everybody the key's public half, so the bot checks it, too.
/// </summary>
internal sealed class TriggerProof(MattermostApi api, TimeProvider time) : IDisposable
{
    private static readonly Duration Known = Duration.FromHours(1);

    /// <summary>A server that was set up anew has another key; but forged requests shall not make the bot ask all the time.</summary>
    private static readonly Duration PerhapsChanged = Duration.FromMinutes(1);

    private readonly SemaphoreSlim one = new(1);
    private ECDsa? key;
    private Instant? asked;

    public async Task<Proof> OfAsync(string trigger, string user, CancellationToken cancellationToken)
    {
        await one.WaitAsync(cancellationToken);
        try
        {
            await LearnAsync(Known, cancellationToken);
            if (key is null)
                return Proof.Unknown;
            if (IsSigned(key, trigger, user))
                return Proof.Given;
            await LearnAsync(PerhapsChanged, cancellationToken);
            return IsSigned(key, trigger, user) ? Proof.Given : Proof.Wrong;
        }
        catch (MattermostException)
        {
            return Proof.Unknown;
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose()
    {
        key?.Dispose();
        one.Dispose();
    }

    private async Task LearnAsync(Duration known, CancellationToken cancellationToken)
    {
        var now = Instant.FromDateTimeOffset(time.GetUtcNow());
        if (asked is { } at && now - at < known)
            return;
        var told = (await api.ClientConfigAsync(cancellationToken)).GetValueOrDefault("AsymmetricSigningPublicKey");
        asked = now;
        key?.Dispose();
        key = Read(told);
    }

    private static ECDsa? Read(string? told)
    {
        if (string.IsNullOrEmpty(told))
            return null;
        var read = ECDsa.Create();
        try
        {
            read.ImportSubjectPublicKeyInfo(Convert.FromBase64String(told), out _);
            return read;
        }
        catch (Exception e) when (e is FormatException or CryptographicException)
        {
            read.Dispose();
            return null;
        }
    }

    /// <summary>In it, after base 64: the client's half, the user, milliseconds since 1970, and the signature of those, each followed by a colon but the last.</summary>
    private static bool IsSigned(ECDsa? key, string trigger, string user)
    {
        var buffer = new byte[trigger.Length];
        if (key is null || !Convert.TryFromBase64String(trigger, buffer, out var length))
            return false;
        var words = Encoding.UTF8.GetString(buffer, 0, length);
        if (words.Split(':') is not [_, var signedFor, var at, var signature] || signedFor != user || !long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            return false;
        var given = new byte[signature.Length];
        return Convert.TryFromBase64String(signature, given, out var given64)
            && key.VerifyData(Encoding.UTF8.GetBytes(words[..^signature.Length]), given.AsSpan(0, given64), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }
}
