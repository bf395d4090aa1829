namespace ViperOS.Programs.Shell;

/// <summary>A program that Run started and that has not ended yet. The shell holds its process and job.</summary>
internal sealed class BackgroundProgram
{
    public BackgroundProgram(int number, string name, Process process, Job job, uint id)
    {
        Number = number;
        Name = name;
        Process = process;
        Job = job;
        Id = id;
    }

    /// <summary>Counted from 1, as shown to the user.</summary>
    public int Number { get; }

    public string Name { get; }

    public Process Process { get; }

    public Job Job { get; }

    public uint Id { get; }
}
