using ViperOS.Shell.Expansion;

namespace ViperOS.Shell;

/// <summary>The variables of one execution environment (XCU 2.5.3), with what <c>local</c> has hidden. Used by one thread.</summary>
public sealed class Variables
{
    private readonly Dictionary<string, Variable> _variables = [];

    /// <summary>For each function that runs, what its local variables have hidden; null where nothing was.</summary>
    private readonly List<Dictionary<string, Variable?>> _scopes = [];

    /// <summary>Is asked for variables that are not set: those whose values the shell keeps elsewhere.</summary>
    public Func<string, string?>? Computed { get; set; }

    /// <summary>Those that have a value, in order.</summary>
    public List<string> Names => Find(v => v.Value is not null);

    public string? Get(string name)
    {
        return _variables.TryGetValue(name, out Variable? variable) ? variable.Value : Computed?.Invoke(name);
    }

    public string? Get(ReadOnlySpan<char> name)
    {
        return Get(name.ToString());
    }

    /// <exception cref="ShellException">It is read-only.</exception>
    public void Set(string name, string value)
    {
        CheckWritable(name);
        Of(name).Value = value;
    }

    public void Export(string name, bool isExported = true)
    {
        Of(name).IsExported = isExported;
    }

    public bool IsExported(string name)
    {
        return _variables.TryGetValue(name, out Variable? variable) && variable.IsExported;
    }

    public void MakeReadOnly(string name)
    {
        Of(name).IsReadOnly = true;
    }

    public bool IsReadOnly(string name)
    {
        return _variables.TryGetValue(name, out Variable? variable) && variable.IsReadOnly;
    }

    /// <summary>All names with the attribute, set or not, in order.</summary>
    public List<string> NamesWith(bool isExported)
    {
        return Find(v => isExported ? v.IsExported : v.IsReadOnly);
    }

    /// <exception cref="ShellException">It is read-only.</exception>
    public bool Remove(string name)
    {
        CheckWritable(name);
        return _variables.Remove(name);
    }

    /// <summary>A function begins.</summary>
    public void EnterScope()
    {
        _scopes.Add([]);
    }

    /// <summary>A function ends: its local variables are gone.</summary>
    public void LeaveScope()
    {
        foreach ((string name, Variable? hidden) in _scopes[^1])
        {
            if (hidden is null)
            {
                _variables.Remove(name);
            }
            else
            {
                _variables[name] = hidden;
            }
        }

        _scopes.RemoveAt(_scopes.Count - 1);
    }

    /// <summary>False outside of functions. The variable keeps the value that it has outside, as in other shells.</summary>
    public bool TryMakeLocal(string name)
    {
        if (_scopes.Count == 0)
        {
            return false;
        }

        _variables.TryGetValue(name, out Variable? known);
        if (_scopes[^1].TryAdd(name, known) && known is not null)
        {
            _variables[name] = known.Copy();
        }

        return true;
    }

    /// <summary>What a variable is at this moment, to be put back with <see cref="Restore"/>.</summary>
    internal Variable? Save(string name)
    {
        return _variables.TryGetValue(name, out Variable? variable) ? variable.Copy() : null;
    }

    internal void Restore(string name, Variable? saved)
    {
        if (saved is null)
        {
            _variables.Remove(name);
        }
        else
        {
            _variables[name] = saved;
        }
    }

    /// <summary>The exported ones that have a value.</summary>
    public List<(string Name, string Value)> Environment()
    {
        List<(string, string)> environment = [];
        foreach ((string name, Variable variable) in _variables)
        {
            if (variable is { IsExported: true, Value: { } value })
            {
                environment.Add((name, value));
            }
        }

        return environment;
    }

    public Variables Copy()
    {
        Variables copy = new();
        foreach ((string name, Variable variable) in _variables)
        {
            copy._variables.Add(name, variable.Copy());
        }

        // So that local works on in a subshell of a function; what the scopes hid is of no use there.
        foreach (Dictionary<string, Variable?> _ in _scopes)
        {
            copy._scopes.Add([]);
        }

        return copy;
    }

    private List<string> Find(Predicate<Variable> test)
    {
        List<string> names = [];
        foreach ((string name, Variable variable) in _variables)
        {
            if (test(variable))
            {
                names.Add(name);
            }
        }

        names.Sort(StringComparer.Ordinal);
        return names;
    }

    private void CheckWritable(string name)
    {
        if (IsReadOnly(name))
        {
            throw new ShellException($"{name}: it is read-only");
        }
    }

    private Variable Of(string name)
    {
        if (!_variables.TryGetValue(name, out Variable? variable))
        {
            variable = new Variable();
            _variables.Add(name, variable);
        }

        return variable;
    }
}
