namespace ViperOS.Shell.Execution;

/// <summary>What <c>jobs</c> says of a job: as it was at one moment, for environments whose job it is not.</summary>
public sealed record JobLine(int Number, int Id, string Text, char Mark, ProgramState State, int Code)
{
    /// <summary>As the job is now.</summary>
    public static JobLine Of(ShellJob job, JobTable table) =>
        new(job.Number, job.Id, job.Text, job == table.Current ? '+' : job == table.Previous ? '-' : ' ', job.Look(), job.Code);

    /// <param name="hasId">Whether the number of its last program is told as well.</param>
    public string Format(bool hasId)
    {
        string state = State switch
        {
            ProgramState.Running => "Running",
            ProgramState.Stopped => "Stopped",
            _ => Code == 0 ? "Done" : $"Done({Code})",
        };
        return $"[{Number}] {Mark} {(hasId ? $"{Id} " : "")}{state,-12} {Text}";
    }
}
