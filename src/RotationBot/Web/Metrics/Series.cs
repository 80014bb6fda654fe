namespace RotationBot.Web.Metrics;

/// <summary>One line of figures with its labels: a sum, a last value, or a distribution. Guarded by its family's lock.</summary>
internal abstract class Series(IReadOnlyList<KeyValuePair<string, object?>> labels)
{
    protected IReadOnlyList<KeyValuePair<string, object?>> Labels => labels;

    public abstract void Measured(double value);

    public abstract IEnumerable<Sample> Samples();
}

internal sealed class Total(IReadOnlyList<KeyValuePair<string, object?>> labels) : Series(labels)
{
    private double sum;

    public override void Measured(double value) => sum += value;

    public override IEnumerable<Sample> Samples() => [new(sum, Labels)];
}

internal sealed class Latest(IReadOnlyList<KeyValuePair<string, object?>> labels) : Series(labels)
{
    private double last;

    public override void Measured(double value) => last = value;

    public override IEnumerable<Sample> Samples() => [new(last, Labels)];
}

/// <param name="bounds">The upper bound of each bucket, included in it; rising.</param>
internal sealed class Distribution(IReadOnlyList<KeyValuePair<string, object?>> labels, IReadOnlyList<double> bounds) : Series(labels)
{
    private readonly long[] upTo = new long[bounds.Count];
    private long count;
    private double sum;

    public override void Measured(double value)
    {
        for (var i = 0; i < bounds.Count; i++)
        {
            if (value <= bounds[i])
                upTo[i]++;
        }
        count++;
        sum += value;
    }

    public override IEnumerable<Sample> Samples() =>
    [
        .. upTo.Select((n, i) => Bucket(bounds[i], n)),
        Bucket(double.PositiveInfinity, count),
        new(sum, Labels, "_sum"),
        new(count, Labels, "_count"),
    ];

    private Sample Bucket(double bound, long n) => new(n, [.. Labels, new("le", MetricsText.Number(bound))], "_bucket");
}
