using System.Diagnostics.CodeAnalysis;

namespace System.Threading;

/// <summary>Makes values when they are first needed, without an object for that.</summary>
public static class LazyInitializer
{
    public static T EnsureInitialized<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(
        [NotNull] ref T? target)
        where T : class => Publish(ref target, Volatile.Read(ref target) ?? Create<T>());

    public static T EnsureInitialized<T>([NotNull] ref T? target, Func<T> valueFactory)
        where T : class =>
        Publish(
            ref target,
            Volatile.Read(ref target) ?? valueFactory() ?? throw new InvalidOperationException("ValueFactory returned null."));

    public static T EnsureInitialized<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(
        [AllowNull] ref T target, ref bool initialized, [NotNullIfNotNull(nameof(syncLock))] ref object? syncLock) =>
        Volatile.Read(ref initialized) ? target! : Initialize(ref target!, ref initialized, ref syncLock, null);

    public static T EnsureInitialized<T>(
        [AllowNull] ref T target,
        ref bool initialized,
        [NotNullIfNotNull(nameof(syncLock))] ref object? syncLock,
        Func<T> valueFactory) =>
        Volatile.Read(ref initialized) ? target! : Initialize(ref target!, ref initialized, ref syncLock, valueFactory);

    public static T EnsureInitialized<T>(
        [NotNull] ref T? target, [NotNullIfNotNull(nameof(syncLock))] ref object? syncLock, Func<T> valueFactory)
        where T : class
    {
        T? value = Volatile.Read(ref target);
        if (value is null)
        {
            lock (EnsureLock(ref syncLock))
            {
                value = Volatile.Read(ref target)
                    ?? valueFactory()
                    ?? throw new InvalidOperationException("ValueFactory returned null.");
                Volatile.Write(ref target, value);
            }
        }

        return Publish(ref target, value);
    }

    private static T Publish<T>([NotNull] ref T? target, T value)
        where T : class
    {
        T? known = Volatile.Read(ref target) ?? Interlocked.CompareExchange(ref target, value, null);
        target ??= value;
        return known ?? value;
    }

#pragma warning disable CS8601, CS8603 // Whether null is a value of T is for the factory to say.
    private static T Initialize<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(
        ref T target, ref bool initialized, ref object? syncLock, Func<T>? valueFactory)
    {
        lock (EnsureLock(ref syncLock))
        {
            if (!Volatile.Read(ref initialized))
            {
                target = valueFactory is null ? Create<T>() : valueFactory();
                Volatile.Write(ref initialized, true);
            }
        }

        return target!;
    }

#pragma warning restore CS8601, CS8603

    private static T Create<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>()
    {
        try
        {
            return Activator.CreateInstance<T>();
        }
        catch (MissingMethodException)
        {
            throw new MissingMemberException("The lazily-initialized type does not have a public, parameterless constructor.");
        }
    }

    private static object EnsureLock([NotNull] ref object? syncLock) =>
        syncLock ??= Interlocked.CompareExchange(ref syncLock, new object(), null) ?? syncLock!;
}
