using System.Collections;
using System.Collections.Generic;

namespace System;

// All variables at once.
public static unsafe partial class Environment
{
    public static IDictionary GetEnvironmentVariables()
    {
        Hashtable variables = [];
        foreach (KeyValuePair<string, string> variable in CopyVariables())
        {
            variables.Add(variable.Key, variable.Value);
        }

        return variables;
    }

    public static IDictionary GetEnvironmentVariables(EnvironmentVariableTarget target) =>
        IsProcess(target) ? GetEnvironmentVariables() : new Hashtable();
}
