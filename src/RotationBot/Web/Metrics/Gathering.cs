using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace RotationBot.Web.Metrics;

/// <summary>Sums up what the instruments of this host measure, other hosts in the same process left out. Made before anything runs: what is measured before is lost.</summary>
internal sealed class Gathering : IDisposable
{
    private readonly MeterListener listener = new();
    private readonly ConcurrentDictionary<Instrument, Family> families = [];

    public Gathering(IMeterFactory meters)
    {
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (instrument.Meter.Name == Meters.Name && ReferenceEquals(instrument.Meter.Scope, meters))
                listening.EnableMeasurementEvents(instrument, families.GetOrAdd(instrument, i => new Family(i)));
        };
        listener.SetMeasurementEventCallback<int>((_, value, labels, family) => ((Family)family!).Measured(value, labels));
        listener.SetMeasurementEventCallback<long>((_, value, labels, family) => ((Family)family!).Measured(value, labels));
        listener.SetMeasurementEventCallback<double>((_, value, labels, family) => ((Family)family!).Measured(value, labels));
        listener.Start();
    }

    public void WriteTo(MetricsText text)
    {
        listener.RecordObservableInstruments();
        foreach (var family in families.Values.OrderBy(f => f.Name, StringComparer.Ordinal))
            family.WriteTo(text);
    }

    public void Dispose() => listener.Dispose();
}
