using NodaTime;
using RotationBot.Configuration;
using RotationBot.Configuration.Lint;
using RotationBot.Tests.Configuration;

namespace RotationBot.Tests.Lint;

public sealed class ShippedFindingsTests
{
    [Fact]
    public void Dump()
    {
        var now = Instant.FromUtc(2026, 11, 30, 10, 0);
        var s = ConfigurationFile.Load(Shipped.Path).Settings!;
        var w = System.Diagnostics.Stopwatch.StartNew();
        var f = Findings.Of(s, now);
        File.WriteAllText("/tmp/wt/check-out.txt", ConfigurationReport.Write(Shipped.Path, [], f) + "\n" + w.ElapsedMilliseconds + " ms\n");
        var m = Findings.Of(Minimal.Read(Minimal.Text).Settings!, now);
        File.AppendAllText("/tmp/wt/check-out.txt", ConfigurationReport.Write("minimal", [], m) + "\n");
    }
}
