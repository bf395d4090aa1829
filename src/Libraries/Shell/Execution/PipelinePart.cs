namespace ViperOS.Shell.Execution;

/// <summary>One command of a pipeline while the pipeline runs: a program or a copy of the shell, or nothing if that could not be started.</summary>
internal sealed class PipelinePart(string name)
{
    public string Name { get; } = name;

    /// <summary>It is the shell itself, which has said what went wrong.</summary>
    public bool IsCopy { get; set; }

    public RunningProgram? Program { get; set; }

    public int Code { get; set; }
}
