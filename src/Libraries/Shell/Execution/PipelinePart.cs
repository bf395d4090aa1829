namespace ViperOS.Shell.Execution;

/// <summary>One command of a pipeline while the pipeline runs: a program, a thread of the shell, or done already.</summary>
internal sealed class PipelinePart(string name)
{
    public string Name { get; } = name;

    public RunningProgram? Program { get; set; }

    public Thread? Thread { get; set; }

    public int Code { get; set; }
}
