namespace System.Runtime.CompilerServices;

/// <summary>The type of the state machine that a method became.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public class StateMachineAttribute : Attribute
{
    public StateMachineAttribute(Type stateMachineType)
    {
        StateMachineType = stateMachineType;
    }

    public Type StateMachineType { get; }
}
