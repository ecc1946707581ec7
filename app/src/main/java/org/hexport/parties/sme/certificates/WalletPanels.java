package org.hexport.parties.sme.certificates;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import gg.jte.models.runtime.JteModel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.parties.sme.profile.EnterpriseTable;
import org.hexport.platform.files.FilePurpose;
import org.hexport.platform.files.FileScope;
import org.hexport.platform.reference.CertificateKinds;
import org.hexport.platform.ui.Panel;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where certificates show: the wallet on the enterprise's page, what ends among the owner's steps; and who may open their scans. */
@Configuration(proxyBeanMethods = false)
class WalletPanels {

    private static final Duration BETWEEN_ROUNDS = Duration.ofHours(1);

    @Bean
    Panel walletPanel(Templates templates, CertificateTable certificates, CertificateKinds kinds) {
        return new Shown(Panel.Place.ENTERPRISE, 25, templates, certificates, kinds);
    }

    @Bean
    Panel endingPanel(Templates templates, CertificateTable certificates, CertificateKinds kinds) {
        return new Shown(Panel.Place.MY_STEPS, 35, templates, certificates, kinds);
    }

    /** Who may see an enterprise may see the scans of its certificates. */
    @Bean
    FileScope documentsOfEnterprises(EnterpriseTable enterprises) {
        return (viewer, file) -> {
            try {
                enterprises.visibleTo(viewer, file.owner());
                return file.purpose() == FilePurpose.CERTIFICATE_SCAN;
            } catch (NotFound absent) {
                return false;
            }
        };
    }

    @Bean
    RecurringTask<?> certificateReminders(ExpiryReminders reminders) {
        return Tasks.recurring("sme.certificate-reminders", FixedDelay.of(BETWEEN_ROUNDS))
                .execute((instance, context) -> reminders.run());
    }

    private record Shown(
            Place place, int order, Templates templates, CertificateTable certificates, CertificateKinds kinds)
            implements Panel {

        @Override
        public Reading<Optional<JteModel>> show(Ui ui, Viewer viewer, @Nullable OrganisationId subject) {
            if (subject == null) {
                return Reading.nothing();
            }
            return certificates
                    .of(List.of(subject.value()))
                    .map(held -> page(ui, viewer, subject, held))
                    .map(page -> Optional.of(page)
                            .filter(wallet ->
                                    place != Place.MY_STEPS || !wallet.lines().isEmpty())
                            .map(wallet -> templates.smeWallet(ui, wallet)));
        }

        private WalletPage page(Ui ui, Viewer viewer, OrganisationId subject, List<Certificate> held) {
            return WalletPage.of(
                    ui,
                    subject.toString(),
                    held,
                    kinds,
                    viewer.speaksFor(subject) || viewer.helps(subject) || viewer.administrator(),
                    place == Place.MY_STEPS);
        }
    }
}
