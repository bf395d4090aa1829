namespace System;

/// <summary>Where an environment variable is kept.</summary>
public enum EnvironmentVariableTarget
{
    Process = 0,
    User = 1,
    Machine = 2,
}
