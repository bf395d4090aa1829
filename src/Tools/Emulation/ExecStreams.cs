namespace ViperOS.Tools.Emulation;

/// <summary>What a command in exec mode is connected to. The streams stay the caller's.</summary>
public sealed record ExecStreams
{
    public required Stream Output { get; init; }

    public required Stream Error { get; init; }

    /// <summary>Goes to the guest's terminal, or null for nothing.</summary>
    public Stream? Input { get; init; }

    /// <summary>Takes the guest's log, or null.</summary>
    public Stream? Log { get; init; }

    /// <summary>Takes what is outside frames, as it comes; or null to keep it for the diagnostics.</summary>
    public Stream? Text { get; init; }
}
