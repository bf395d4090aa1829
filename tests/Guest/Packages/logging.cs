#:package Serilog@4.4.0
#:property InvariantGlobalization=true
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting.Display;

using (Logger log = new LoggerConfiguration()
    .MinimumLevel.Debug()
    .Enrich.WithProperty("app", "viper")
    .WriteTo.Sink(new ConsoleSink())
    .CreateLogger())
{
    log.Information("Started {Count} servers in {Elapsed:0.0} ms for {User}", 4, 12.345, "ada");
    log.Debug("Point {@Point} and {$Text}", new Point(1, 2), new Version(1, 2));
    log.ForContext("Item", 7).Warning("Careful with {Items}", new[] { 1, 2, 3 });
    log.Verbose("never seen");
    try
    {
        throw new InvalidOperationException("broken");
    }
    catch (InvalidOperationException exception)
    {
        log.Error(exception, "Failed {Job}", "backup");
    }
}

internal sealed record Point(int X, int Y);

internal sealed class ConsoleSink : ILogEventSink
{
    private readonly MessageTemplateTextFormatter _formatter = new("[{Level:u3}] {Message:lj} {Properties}{NewLine}");

    public void Emit(LogEvent logEvent)
    {
        _formatter.Format(logEvent, Console.Out);
        if (logEvent.Exception is { } exception)
        {
            Console.WriteLine($"  {exception.GetType().Name}: {exception.Message}");
        }
    }
}
