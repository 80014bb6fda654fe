using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using RotationBot.Cli.Verbs;
using RotationBot.Store.Json;

namespace RotationBot.Cli;

/// <summary>What the verbs read and write in JSON. Scripts rely on the names: they may be added to, never changed.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(NoAnswer))]
[JsonSerializable(typeof(RouteVerb.Question), TypeInfoPropertyName = "RouteQuestion")]
[JsonSerializable(typeof(RouteVerb.Routed))]
[JsonSerializable(typeof(OnCallVerb.Question), TypeInfoPropertyName = "OnCallQuestion")]
[JsonSerializable(typeof(OnCallVerb.RotaNow[]))]
[JsonSerializable(typeof(WhyVerb.Question), TypeInfoPropertyName = "WhyQuestion")]
[JsonSerializable(typeof(WhyVerb.Reasons))]
[JsonSerializable(typeof(ScheduleVerb.Question), TypeInfoPropertyName = "ScheduleQuestion")]
[JsonSerializable(typeof(ScheduleVerb.Schedule))]
[JsonSerializable(typeof(RehearseVerb.Question), TypeInfoPropertyName = "RehearseQuestion")]
[JsonSerializable(typeof(Rehearsed))]
[JsonSerializable(typeof(PlannedWrite[]))]
[JsonSerializable(typeof(ShiftsVerb.Question), TypeInfoPropertyName = "ShiftsQuestion")]
[JsonSerializable(typeof(ShiftsVerb.OwnShift[]))]
[JsonSerializable(typeof(LogVerb.LogLine[]))]
[JsonSerializable(typeof(RequestLine[]))]
[JsonSerializable(typeof(CorrectionsVerb.Report), TypeInfoPropertyName = "CorrectionsReport")]
[JsonSerializable(typeof(ReplayVerb.Replayed))]
[JsonSerializable(typeof(CheckVerb.Report))]
[JsonSerializable(typeof(DoctorVerb.Report), TypeInfoPropertyName = "DoctorReport")]
[JsonSerializable(typeof(BackupVerb.Copied))]
[JsonSerializable(typeof(MigrateVerb.Migrated))]
[JsonSerializable(typeof(VersionVerb.Versions))]
internal sealed partial class CliJson : JsonSerializerContext;

/// <summary>Writes the records of <see cref="CliJson"/>.</summary>
internal static class AsJson
{
    private static readonly CliJson Compact = new(With(indented: false));
    private static readonly CliJson Readable = new(With(indented: true));

    /// <summary>On one line: one record of many.</summary>
    public static string Line(object data) => JsonSerializer.Serialize(data, data.GetType(), Compact);

    public static string Write(object data) => JsonSerializer.Serialize(data, data.GetType(), Readable);

    private static JsonSerializerOptions With(bool indented) => new(CliJson.Default.Options)
    {
        WriteIndented = indented,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new InstantConverter() },
    };
}
