namespace ViperOS.Shell.Execution;

/// <summary>The jobs of a shell, by number. Each execution environment has its own; a subshell's begins empty, and knows what its parent had.</summary>
public sealed class JobTable
{
    private readonly List<ShellJob> _jobs = [];

    public IReadOnlyList<ShellJob> All => _jobs;

    /// <summary>What the environment's parent had when it was made: so that <c>jobs | grep</c> has something to look through.</summary>
    public IReadOnlyList<JobLine> OfParent { get; private set; } = [];

    /// <summary>The newest, or the one that was last stopped or sent to the background: <c>%+</c>.</summary>
    public ShellJob? Current { get; set; }

    /// <summary>The one that is current when that goes: <c>%-</c>.</summary>
    public ShellJob? Previous => _jobs.FindLast(j => j != Current) ?? Current;

    public bool HasStopped => _jobs.Exists(j => j.Look() == ProgramState.Stopped);

    public int NextNumber => _jobs.Count == 0 ? 1 : _jobs[^1].Number + 1;

    public void Add(ShellJob job)
    {
        _jobs.Add(job);
        Current = job;
    }

    /// <summary>Takes down what the parent has, or its parent.</summary>
    public void Remember(JobTable parent) => OfParent = parent._jobs.Count == 0 ? parent.OfParent : parent._jobs.ConvertAll(j => JobLine.Of(j, parent));

    /// <summary>They are another process's.</summary>
    public void Clear()
    {
        _jobs.Clear();
        Current = null;
    }

    public void Remove(ShellJob job)
    {
        _jobs.Remove(job);
        if (Current == job)
        {
            Current = _jobs.Count == 0 ? null : _jobs[^1];
        }
    }

    /// <summary>By <c>%1</c>, <c>%%</c>, <c>%-</c>, <c>%name</c>, <c>%?text</c> or by <c>$!</c>.</summary>
    public ShellJob? Find(string text)
    {
        if (!text.StartsWith('%'))
        {
            return int.TryParse(text, out int id) ? _jobs.FindLast(j => j.Id == id || j.Programs.Exists(p => p.Id == id)) : null;
        }

        string name = text[1..];
        if (name is "" or "%" or "+")
        {
            return Current;
        }

        if (name == "-")
        {
            return Previous;
        }

        return int.TryParse(name, out int number) ? _jobs.Find(j => j.Number == number)
            : name[0] == '?' ? _jobs.FindLast(j => j.Text.Contains(name[1..])) : _jobs.FindLast(j => j.Text.StartsWith(name));
    }
}
