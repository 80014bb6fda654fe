using Quartz;

namespace RotationBot.Schedule;

/// <summary>The safety net under the alarms: a timer lost for whatever reason costs a second.</summary>
[DisallowConcurrentExecution]
internal sealed class WorkJob(Bells bells) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        bells.Engine.Ring();
        bells.Outbox.Ring();
        return ValueTask.CompletedTask;
    }
}

/// <summary>The configuration is looked at every two seconds.</summary>
[DisallowConcurrentExecution]
internal sealed class ConfigurationJob(Bells bells) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        bells.Configuration.Ring();
        return ValueTask.CompletedTask;
    }
}

/// <summary>Headers and groups are compared once a minute, whatever else was missed; and it is seen whether it is time to forget.</summary>
[DisallowConcurrentExecution]
internal sealed class OutputsJob(Bells bells) : IJob
{
    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        bells.Outputs.Ring();
        bells.Retention.Ring();
        return ValueTask.CompletedTask;
    }
}
