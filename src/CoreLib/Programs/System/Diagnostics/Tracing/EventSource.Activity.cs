namespace System.Diagnostics.Tracing;

public partial class EventSource
{
    [ThreadStatic]
    private static Guid t_activity;

    public static Guid CurrentThreadActivityId => t_activity;

    public Guid Guid => default;

    public static Guid GetGuid(Type eventSourceType)
    {
        ArgumentNullException.ThrowIfNull(eventSourceType);
        return default;
    }

    public static void SetCurrentThreadActivityId(Guid activityId) => t_activity = activityId;

    public static void SetCurrentThreadActivityId(Guid activityId, out Guid oldActivityThatWillContinue)
    {
        oldActivityThatWillContinue = t_activity;
        t_activity = activityId;
    }

    public void Write<T>(
        string? eventName, ref EventSourceOptions options, ref Guid activityId, ref Guid relatedActivityId, ref T data)
    {
    }

    protected void WriteEventWithRelatedActivityId(int eventId, Guid relatedActivityId, params object?[] args)
    {
    }

    protected unsafe void WriteEventWithRelatedActivityIdCore(
        int eventId, Guid* relatedActivityId, int eventDataCount, EventData* data)
    {
    }
}
