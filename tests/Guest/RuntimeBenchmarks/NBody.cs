namespace ViperOS.Tests.RuntimeBenchmarks;

/// <summary>The sun and the four great planets under each other's gravity, in double precision.</summary>
internal sealed class NBody() : Benchmark("runtime_nbody", 8_872_163_222_051_160_723)
{
    private const int Steps = 100_000;
    private const double Step = 0.01;
    private const double DaysPerYear = 365.24;
    private const double SolarMass = 4 * Math.PI * Math.PI;

    public override long Compute()
    {
        Body[] bodies =
        [
            new(0, 0, 0, 0, 0, 0, 1),
            new(4.84143144246472090, -1.16032004402742839, -0.103622044471123109, 0.00166007664274403694, 0.00769901118419740425, -0.0000690460016972063023, 0.000954791938424326609),
            new(8.34336671824457987, 4.12479856412430479, -0.403523417114321381, -0.00276742510726411, 0.00499852801234917238, 0.0000230417297573763929, 0.000285885980666130812),
            new(12.8943695621391310, -15.1111514016986312, -0.223307578892655734, 0.00296460137564761618, 0.0023784717395948095, -0.0000296589568540237556, 0.0000436624404335156298),
            new(15.3796971148509165, -25.9193146099879641, 0.179258772950371181, 0.00268067772490389322, 0.00162824170038242295, -0.000095159225451971587, 0.0000515138902046611451),
        ];
        foreach (Body body in bodies.AsSpan(1))
        {
            bodies[0].Vx -= body.Vx * body.Mass / SolarMass;
            bodies[0].Vy -= body.Vy * body.Mass / SolarMass;
            bodies[0].Vz -= body.Vz * body.Mass / SolarMass;
        }

        double before = Energy(bodies);
        for (int i = 0; i < Steps; i++)
        {
            Advance(bodies);
        }

        return Mix(BitConverter.DoubleToInt64Bits(before), BitConverter.DoubleToInt64Bits(Energy(bodies)));
    }

    private static void Advance(Body[] bodies)
    {
        for (int i = 0; i < bodies.Length; i++)
        {
            Body body = bodies[i];
            for (int k = i + 1; k < bodies.Length; k++)
            {
                Body other = bodies[k];
                double dx = body.X - other.X;
                double dy = body.Y - other.Y;
                double dz = body.Z - other.Z;
                double squared = (dx * dx) + (dy * dy) + (dz * dz);
                double magnitude = Step / (squared * Math.Sqrt(squared));
                body.Vx -= dx * other.Mass * magnitude;
                body.Vy -= dy * other.Mass * magnitude;
                body.Vz -= dz * other.Mass * magnitude;
                other.Vx += dx * body.Mass * magnitude;
                other.Vy += dy * body.Mass * magnitude;
                other.Vz += dz * body.Mass * magnitude;
            }
        }

        foreach (Body body in bodies)
        {
            body.X += Step * body.Vx;
            body.Y += Step * body.Vy;
            body.Z += Step * body.Vz;
        }
    }

    private static double Energy(Body[] bodies)
    {
        double energy = 0;
        for (int i = 0; i < bodies.Length; i++)
        {
            Body body = bodies[i];
            energy += 0.5 * body.Mass * ((body.Vx * body.Vx) + (body.Vy * body.Vy) + (body.Vz * body.Vz));
            for (int k = i + 1; k < bodies.Length; k++)
            {
                Body other = bodies[k];
                double dx = body.X - other.X;
                double dy = body.Y - other.Y;
                double dz = body.Z - other.Z;
                energy -= body.Mass * other.Mass / Math.Sqrt((dx * dx) + (dy * dy) + (dz * dz));
            }
        }

        return energy;
    }

    /// <summary>Place and speed per year in astronomical units; the mass times the constant of gravity. Given per day and in suns.</summary>
    private sealed class Body(double x, double y, double z, double vx, double vy, double vz, double mass)
    {
        public double X = x;
        public double Y = y;
        public double Z = z;
        public double Vx = vx * DaysPerYear;
        public double Vy = vy * DaysPerYear;
        public double Vz = vz * DaysPerYear;
        public readonly double Mass = mass * SolarMass;
    }
}
