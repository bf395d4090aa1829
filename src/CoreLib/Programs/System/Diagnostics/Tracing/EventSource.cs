using System.Collections.Generic;

namespace System.Diagnostics.Tracing;

/// <summary>
/// A source of trace events. Nobody listens here: no source is ever enabled, so that code which asks first does no work, and what is
/// written all the same goes nowhere.
/// </summary>
public partial class EventSource : IDisposable
{
    private readonly string? _name;

    protected EventSource()
        : this(EventSourceSettings.EtwManifestEventFormat)
    {
    }

    protected EventSource(bool throwOnEventWriteErrors)
        : this(EventSourceSettings.EtwManifestEventFormat)
    {
    }

    protected EventSource(EventSourceSettings settings)
        : this(settings, null)
    {
    }

    protected EventSource(EventSourceSettings settings, params string[]? traits)
    {
        Settings = settings;
    }

    public EventSource(string eventSourceName)
        : this(eventSourceName, EventSourceSettings.EtwSelfDescribingEventFormat)
    {
    }

    public EventSource(string eventSourceName, EventSourceSettings config)
        : this(eventSourceName, config, null)
    {
    }

    public EventSource(string eventSourceName, EventSourceSettings config, params string[]? traits)
    {
        ArgumentNullException.ThrowIfNull(eventSourceName);
        _name = eventSourceName;
        Settings = config;
    }

    ~EventSource()
    {
        Dispose(false);
    }

    public event EventHandler<EventCommandEventArgs>? EventCommandExecuted
    {
        add
        {
        }

        remove
        {
        }
    }

    /// <summary>Whether events are traced at all; the compiler takes the code that asks for it away.</summary>
    internal static bool IsSupported => false;

    public string Name => _name ?? GetType().Name;

    public EventSourceSettings Settings { get; }

    public Exception? ConstructionException => null;

    public static IEnumerable<EventSource> GetSources() => [];

    public static void SendCommand(EventSource eventSource, EventCommand command, IDictionary<string, string?>? commandArguments) =>
        ArgumentNullException.ThrowIfNull(eventSource);

    public static string GetName(Type eventSourceType)
    {
        ArgumentNullException.ThrowIfNull(eventSourceType);
        return eventSourceType.Name;
    }

    public static string? GenerateManifest(Type eventSourceType, string? assemblyPathToIncludeInManifest) => null;

    public static string? GenerateManifest(
        Type eventSourceType, string? assemblyPathToIncludeInManifest, EventManifestOptions flags) => null;

    public bool IsEnabled() => false;

    public bool IsEnabled(EventLevel level, EventKeywords keywords) => false;

    public bool IsEnabled(EventLevel level, EventKeywords keywords, EventChannel channel) => false;

    public string? GetTrait(string key) => null;

    public void Write(string? eventName)
    {
    }

    public void Write(string? eventName, EventSourceOptions options)
    {
    }

    public void Write<T>(string? eventName, T data)
    {
    }

    public void Write<T>(string? eventName, EventSourceOptions options, T data)
    {
    }

    public void Write<T>(string? eventName, ref EventSourceOptions options, ref T data)
    {
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    public override string ToString() => Name;

    protected virtual void Dispose(bool disposing)
    {
    }

    protected virtual void OnEventCommand(EventCommandEventArgs command)
    {
    }
}
