namespace ViperOS.Shell.Execution;

/// <summary>What a program that is to be started gets: nothing but this.</summary>
public sealed class ProgramStart
{
    /// <summary>The file, as an absolute path.</summary>
    public required string Path { get; init; }

    /// <summary>The first is the program's name.</summary>
    public required List<string> Arguments { get; init; }

    public required List<(string Name, string Value)> Environment { get; init; }

    public required string Directory { get; init; }

    /// <summary>Its file descriptors, and the system's handles that stand behind them.</summary>
    public required List<(int Descriptor, int Handle)> Files { get; init; }

    public required ProgramGroup Group { get; init; }

    public ProgramConfinement? Confinement { get; init; }
}
