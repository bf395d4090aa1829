namespace System.Reflection;

/// <summary>An event.</summary>
public abstract class EventInfo : MemberInfo
{
    public override MemberTypes MemberType => MemberTypes.Event;

    public abstract EventAttributes Attributes { get; }

    public virtual Type? EventHandlerType => null;

    public virtual bool IsMulticast => true;

    public bool IsSpecialName => (Attributes & EventAttributes.SpecialName) != 0;

    public virtual MethodInfo? AddMethod => GetAddMethod(nonPublic: true);

    public virtual MethodInfo? RemoveMethod => GetRemoveMethod(nonPublic: true);

    public virtual MethodInfo? RaiseMethod => GetRaiseMethod(nonPublic: true);

    public MethodInfo? GetAddMethod() => GetAddMethod(nonPublic: false);

    public MethodInfo? GetRemoveMethod() => GetRemoveMethod(nonPublic: false);

    public MethodInfo? GetRaiseMethod() => GetRaiseMethod(nonPublic: false);

    public abstract MethodInfo? GetAddMethod(bool nonPublic);

    public abstract MethodInfo? GetRemoveMethod(bool nonPublic);

    public abstract MethodInfo? GetRaiseMethod(bool nonPublic);

    public virtual void AddEventHandler(object? target, Delegate? handler)
    {
        MethodInfo add = GetAddMethod()
            ?? throw new InvalidOperationException("Cannot add the event handler since no public add method exists for the event.");
        add.Invoke(target, [handler]);
    }

    public virtual void RemoveEventHandler(object? target, Delegate? handler)
    {
        MethodInfo remove = GetRemoveMethod()
            ?? throw new InvalidOperationException("Cannot remove the event handler since no public remove method exists for the event.");
        remove.Invoke(target, [handler]);
    }

    public override bool Equals(object? obj) => base.Equals(obj);

    public override int GetHashCode() => base.GetHashCode();

    public static bool operator ==(EventInfo? left, EventInfo? right) =>
        (object?)left == right || (left is not null && left.Equals(right));

    public static bool operator !=(EventInfo? left, EventInfo? right) => !(left == right);
}
